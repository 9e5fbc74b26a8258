package org.evenkeel.model.planfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.ledger.AmountForm;
import org.evenkeel.model.intake.ledger.AmountForm.Negatives;
import org.evenkeel.model.intake.ledger.AmountForm.Unit;
import org.evenkeel.model.intake.ledger.CodeRule;
import org.evenkeel.model.intake.ledger.HighNeedsLine;
import org.evenkeel.model.intake.ledger.LedgerMapping;
import org.evenkeel.model.intake.ledger.LedgerMapping.Columns;
import org.evenkeel.model.intake.ledger.PeriodForm;
import org.evenkeel.model.sector.Placement;

/** The mapping of a finance system's ledger as a text file: YAML, described in {@code docs/guide/ledger.md}. */
public final class LedgerMappingFile {

    private static final String[] KEYS = {
        "title", "year", "separator", "columns", "period", "amounts", "codes", "dismissals"
    };

    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t');

    /** What is not high needs. */
    private static final String NONE = "none";

    private final Faults faults;
    private final Section root;

    private LedgerMappingFile(Faults faults, Section root) {
        this.faults = faults;
        this.root = root;
    }

    /** Reads a file: a mapping, or every fault in it. */
    public static Loaded<LedgerMapping> read(Path file) {
        String name = String.valueOf(file.getFileName());
        Faults faults = new Faults(name);
        try {
            if (!Files.isRegularFile(file)) {
                faults.add("file", 0, "", "There is no such file: " + file + ".", "Give the path of a mapping.");
            } else if (Files.size(file) > PlanFile.MOST_BYTES) {
                faults.add("size", 0, "", "The file is larger than 1 MB.", "A mapping is a few pages of text.");
            } else {
                byte[] bytes = Files.readAllBytes(file);
                return read(
                        name,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            }
        } catch (CharacterCodingException e) {
            faults.add("file", 0, "", "The file is not UTF-8 text.", "Save it as plain text in UTF-8.");
        } catch (IOException e) {
            faults.add("file", 0, "", "The file cannot be read: " + e.getMessage() + ".", "Check who may read it.");
        }
        return Loaded.failed(faults.issues());
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in messages
     */
    public static Loaded<LedgerMapping> read(String name, String text) {
        Faults faults = new Faults(name);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<Node> top = Tree.read(plain, faults);
        if (top.isEmpty()) {
            return Loaded.failed(faults.issues());
        }
        Context context = new Context(faults, Sources.NONE, Context.UNNAMED, Basis.COUNCIL);
        LedgerMapping mapping = new LedgerMappingFile(faults, Section.of(top.get(), "", context, KEYS)).mapping();
        return faults.any() ? Loaded.failed(faults.issues()) : Loaded.of(mapping);
    }

    private LedgerMapping mapping() {
        return new LedgerMapping(
                root.text("title", "Write which ledger it is."),
                root.year("year"),
                root.has("separator") ? root.choice("separator", SEPARATORS).orElse(',') : ',',
                columns(),
                root.choice("period", words(List.of(PeriodForm.values()), PeriodForm::code))
                        .orElse(PeriodForm.MONTH),
                amounts(),
                codes(),
                Dismissals.read(root));
    }

    private static <T> Map<String, T> words(List<T> values, java.util.function.Function<T, String> word) {
        return values.stream().collect(Collectors.toMap(word, value -> value));
    }

    private Columns columns() {
        Section section = Section.required(
                root,
                "columns",
                "period",
                "code",
                "cost-centre",
                "amount",
                "debit",
                "credit",
                "journal",
                "description",
                "key");
        boolean isSplit = section.has("debit") || section.has("credit");
        if (isSplit && section.has("amount")) {
            section.fault("ambiguous", "amount", "Both amount and debit or credit are given.", "Keep one way.");
        } else if (isSplit && !(section.has("debit") && section.has("credit"))) {
            section.missing(section.has("debit") ? "credit" : "debit", "Name the columns of both.");
        } else if (!isSplit) {
            section.text("amount", "Name the column of the amount, or those of debit and credit.");
        }
        return new Columns(
                section.text("period", "Name the column of the month or date."),
                section.text("code", "Name the column of the subjective code."),
                section.textOr("cost-centre", ""),
                section.textOr("amount", ""),
                section.textOr("debit", ""),
                section.textOr("credit", ""),
                section.textOr("journal", ""),
                section.textOr("description", ""),
                section.textOr("key", ""));
    }

    private AmountForm amounts() {
        if (!root.has("amounts")) {
            return AmountForm.USUAL;
        }
        Section section =
                Section.required(root, "amounts", "unit", "negatives", "thousands", "decimals", "positive-is");
        AmountForm usual = AmountForm.USUAL;
        return new AmountForm(
                chosen(section, "unit", words(List.of(Unit.values()), Unit::code), usual.unit()),
                chosen(section, "negatives", words(List.of(Negatives.values()), Negatives::code), usual.negatives()),
                chosen(section, "thousands", Map.of("none", false, "comma", true), usual.hasThousands()),
                chosen(section, "decimals", Map.of("two", true, "as-needed", false), usual.hasDecimals()),
                chosen(section, "positive-is", Map.of("debit", true, "credit", false), usual.isDebitPositive()));
    }

    private static <T> T chosen(Section section, String key, Map<String, T> words, T otherwise) {
        return section.has(key) ? section.choice(key, words).orElse(otherwise) : otherwise;
    }

    private List<CodeRule> codes() {
        List<CodeRule> rules = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        if (!root.has("codes")) {
            root.missing("codes", "Say where each code goes, such as \"4512\": spend.state-special.");
        }
        for (Node.Field field : root.fields("codes")) {
            CodeRule rule = code(field);
            if (!seen.add(List.of(rule.code(), rule.costCentre()))) {
                faults.add("duplicate-key", field.line(), field.key(), "The code is given twice.", "Keep one.");
            }
            rules.add(rule);
        }
        return rules;
    }

    /** A code, or a code and a cost centre with a slash between. */
    private CodeRule code(Node.Field field) {
        String path = root.at("codes") + "." + field.key();
        int slash = field.key().indexOf('/');
        String code = slash < 0 ? field.key() : field.key().substring(0, slash).strip();
        String costCentre = slash < 0 ? "" : field.key().substring(slash + 1).strip();
        if (field.value() instanceof Node.Scalar(String text, int at)) {
            return new CodeRule(code, costCentre, line(text, at, path), "", false);
        }
        Section section = Section.of(field.value(), path, root.context(), "line", "section-251", "sign");
        String line = section.text("line", "Write the line of the account, such as spend.state-special.");
        String return251 = section.textOr("section-251", "");
        if (!return251.isEmpty() && HighNeedsLine.find(return251).isEmpty()) {
            section.fault(
                    "unknown-word",
                    "section-251",
                    "There is no high needs line " + return251 + ".",
                    Near.help(
                            return251,
                            HighNeedsLine.all().stream()
                                    .map(HighNeedsLine::code)
                                    .toList()));
        }
        return new CodeRule(
                code,
                costCentre,
                line(line, field.line(), path),
                return251,
                chosen(section, "sign", Map.of("usual", false, "either", true), false));
    }

    private String line(String text, int at, String path) {
        boolean isKnown = text.equals(NONE)
                || text.matches("income\\.[a-z0-9-]+")
                || text.equals("spend.other")
                || (text.startsWith("spend.") && Words.PLACEMENTS.containsKey(text.substring("spend.".length())));
        if (!isKnown && !text.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(NONE, "spend.other", "income.high-needs-block"));
            for (Placement placement : Placement.ALL) {
                lines.add("spend." + placement.code());
            }
            faults.add("unknown-word", at, path, "There is no line \"" + text + "\".", Near.help(text, lines));
        }
        return text.equals(NONE) ? "" : text;
    }
}
