package org.evenkeel.report.wording;

/** What a shown number counts, which decides how it is said. */
public enum Unit {
    /** Whole things: plans, requests, places. */
    COUNT("") {
        @Override
        public String say(double value) {
            return Numbers.count(value);
        }

        @Override
        public String roughly(double value) {
            return Numbers.rounded(value);
        }
    },
    /** Pounds, shown as millions to one decimal place. */
    POUNDS("£") {
        @Override
        public String say(double value) {
            return Numbers.millions(value);
        }

        @Override
        public String roughly(double value) {
            return Numbers.millions(value);
        }
    },
    /** Pounds to the penny, for accounts: parts add up to totals as they are shown. */
    PENNIES("£") {
        @Override
        public String say(double value) {
            return Numbers.pennies(value);
        }

        @Override
        public String roughly(double value) {
            return Numbers.millions(value);
        }
    },
    /** Pounds in hand, negative for a deficit: shown as millions in tables and said as a deficit or a surplus. */
    POSITION("£") {
        @Override
        public String say(double value) {
            return Numbers.millions(value);
        }

        @Override
        public String roughly(double value) {
            return Words.position(value);
        }

        @Override
        public String between(double low, double high) {
            return Words.positions(low, high);
        }
    },
    /** A part of a whole from 0 to 1, shown as a percentage. */
    SHARE("share") {
        @Override
        public String say(double value) {
            return Numbers.percent(value);
        }

        @Override
        public String roughly(double value) {
            return Numbers.percent(value);
        }
    },
    /** A chance from 0 to 1, said as so many in ten. */
    CHANCE("chance") {
        @Override
        public String say(double value) {
            return Words.chance(value);
        }

        @Override
        public String roughly(double value) {
            return Words.chance(value);
        }
    };

    private final String inFiles;

    Unit(String inFiles) {
        this.inFiles = inFiles;
    }

    /** The value as a table shows it. */
    public abstract String say(double value);

    /** The value as a sentence gives it, no more precise than a forecast deserves. */
    public abstract String roughly(double value);

    /** The range as a table shows it: {@code 8,104 to 11,893}. */
    public String range(double low, double high) {
        return say(low) + " to " + say(high);
    }

    /** The range in a sentence: {@code between 8,100 and 11,900}. */
    public String between(double low, double high) {
        return "between " + roughly(low) + " and " + roughly(high);
    }

    /** What a column of a file says about its unit; empty for plain counts. */
    public String inFiles() {
        return inFiles;
    }
}
