package org.evenkeel.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The design of the model as a test: who may import whom, and no hidden inputs. */
final class ArchitectureTest {
    private static final String MODEL = "org.evenkeel.model";

    /** Each row may import the rows above it; those on one row never import each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("unit"),
            List.of("time"),
            List.of("sector"),
            List.of("statistics"),
            List.of("caseload"),
            List.of("intake", "forecast"),
            List.of("finance"),
            List.of("planfile"),
            List.of("monitor", "insight"));

    private static final JavaClasses MODEL_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(MODEL);

    @Test
    void eachPackageImportsOnlyThoseBeforeIt() {
        for (var row : ORDER) {
            for (var name : row) {
                check(noClasses()
                        .that()
                        .resideInAPackage(within(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBefore(name)));
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var known = ORDER.stream()
                .flatMap(List::stream)
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known));
    }

    @Test
    void onlyTheForecastSeesItsKernel() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(within("forecast"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("forecast.kernel")));
    }

    @Test
    void theModelKnowsNoDatabaseNetworkOrFramework() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "java.net..", "javax.net..", "org.springframework..", "jakarta..")
                .because("the model must run in a terminal, a notebook and a cluster alike"));
    }

    @Test
    void clockChanceLocaleAndSurroundingsAreArguments() {
        check(noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "reads the clock, a sequence of random numbers, the default locale or the surroundings",
                        ArchitectureTest::readsAHiddenInput))
                .because("the same inputs must give the same numbers everywhere"));
    }

    @Test
    void theModelPrintsNothing() {
        check(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }

    @Test
    void noStaticFieldChanges() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes().should(resideInANullMarkedPackage()));
    }

    @Test
    void classesAreFinalUnlessSealedOrAbstract() {
        check(classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and(DescribedPredicate.describe("are not sealed", type -> !isSealed(type)))
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MODEL_CLASSES);
    }

    private static String within(String name) {
        return MODEL + "." + name + "..";
    }

    /** The packages on the same row as one, other than itself, and on every row below. */
    private static String[] notBefore(String name) {
        var found = new ArrayList<String>();
        var reached = false;
        for (var row : ORDER) {
            reached |= row.contains(name);
            if (reached) {
                row.stream()
                        .filter(other -> !other.equals(name))
                        .map(ArchitectureTest::within)
                        .forEach(found::add);
            }
        }
        return found.toArray(String[]::new);
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
            }
        };
    }

    private static final Set<String> NEVER = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.UUID.randomUUID",
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");

    /** Without a locale as an argument these use the machine's. */
    private static final Set<String> NEEDS_A_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.text.NumberFormat.getInstance",
            "java.text.NumberFormat.getIntegerInstance",
            "java.text.NumberFormat.getPercentInstance",
            "java.text.NumberFormat.getCurrencyInstance",
            "java.text.DecimalFormat.<init>",
            "java.text.SimpleDateFormat.<init>",
            "java.time.format.DateTimeFormatter.ofPattern");

    private static boolean readsAHiddenInput(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        var owner = target.getOwner().getName();
        var name = owner + "." + target.getName();
        if (NEVER.contains(name)) {
            return true;
        }
        if (owner.startsWith("java.time.") && target.getName().equals("now")) {
            return true;
        }
        return NEEDS_A_LOCALE.contains(name)
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Locale.class)
                                || type.getName().endsWith("FormatSymbols"));
    }
}
