package org.evenkeel.app.sen2;

import java.util.List;

/**
 * The page of SEN2 returns.
 *
 * @param schools how many schools the register has; 0 before it was loaded
 * @param problems why what was just sent was not taken
 * @param waiting files that are being loaded
 * @param refused files that could not be
 * @param councils what is loaded, by council
 */
public record ReturnsView(
        String schools, List<String> problems, List<Waiting> waiting, List<Refused> refused, List<Council> councils) {
    /** Keeps its own copies. */
    public ReturnsView {
        problems = List.copyOf(problems);
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
        councils = List.copyOf(councils);
    }

    /**
     * A file that is being loaded.
     *
     * @param name of the file
     * @param percent how much of the work is done
     * @param api where a script asks how it goes
     */
    public record Waiting(String name, int percent, String api) {}

    /**
     * A file that was not loaded.
     *
     * @param name of the file
     * @param why it was not
     * @param sha256 its hash
     */
    public record Refused(String name, String why, String sha256) {}

    /**
     * A council's returns.
     *
     * @param name of the council
     * @param returns by year
     * @param summary what they come to together, or why they cannot be linked
     * @param forecast where its forecast from them is; empty where there is none
     * @param questions what the links leave open
     */
    public record Council(String name, List<Loaded> returns, String summary, String forecast, List<Asked> questions) {
        /** Keeps its own copies. */
        public Council {
            returns = List.copyOf(returns);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A return.
     *
     * @param id its number
     * @param year collection year
     * @param file what it was called and when it was loaded
     * @param sha256 the first digits of its hash
     * @param persons children and young people
     * @param plans plans
     * @param errors what the rules find and must be put right
     * @param queries what the rules find and may be right
     */
    public record Loaded(
            long id,
            int year,
            String file,
            String sha256,
            String persons,
            String plans,
            String errors,
            String queries) {}

    /**
     * Something that the links leave open.
     *
     * @param message what it is and what was done
     * @param number how often
     * @param children the first of them, by year and number in the file
     */
    public record Asked(String message, String number, String children) {}
}
