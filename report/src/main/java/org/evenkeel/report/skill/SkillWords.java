package org.evenkeel.report.skill;

/** What the page of skill says whatever came out. */
final class SkillWords {

    static final String CONVENTIONS = """
            **What is known in a January.** The forecast from January 2020 is made when the SEN2 return of that January is
            in hand: plans up to January 2020, flows up to calendar year 2019, which the same return counts. Both are
            published in the following summer. Figures are as they were last published. One year ahead is January 2021 for
            plans, and calendar year 2020 for flows. A test changes every later figure and finds the same forecast.

            **What is not from then.** Ceasing by age, placement and reason, ages of requests, needs, and how late plans are
            after 20 weeks have been published for a year or two only. England's shapes in 2023 and 2024 are used from every
            January, raised or lowered to what England's Januaries and new plans then said; a council's own tables are not.
            The population estimate of mid-2019, the first that is shipped, stands in for earlier ones.
            Plans by age and placement are that shape, scaled to the council's age bands and placements of that January.
            Where the model's form was chosen and what was judged rather than measured was decided with these years in
            view: only a year that nobody has seen is a true test, and the first of those will be January 2025.

            **The simple methods** are arithmetic on a council's and England's past figures. Each has a range from its own
            past errors, all councils together, at the same horizon, as far as they were known in that January.

            **Scores.** MAPE is the mean of |forecast - actual| / actual. CRPS is the continuous ranked probability score
            over the actual figure: it rewards a range that is narrow and holds; for a range of no width it is the absolute
            error. Bias is the mean of ln(forecast / actual). Every council counts alike. A figure counts if every method
            forecast it, and if there were 20 or more at the origin. The interval of a difference is from drawing whole
            councils again, 1,000 times; it does not know that years are few and hit all councils at once.""";

    static final String CLOSING = """
            ## By hand

            A forecast of 100, 110 and 120 plans, and 105 came. Mean distance to what came: (5 + 5 + 15) / 3 = 8.33. Mean
            distance between two different ones: (10 + 20 + 10) / 3 = 13.33. CRPS: 8.33 - 13.33 / 2 = 1.67 plans, 1.6% of
            105. A forecast of 110 alone scores 5 plans, 4.8%.

            ## Known weakness

            - Six Januaries are few, and five years ahead there are two. They share one rise in requests, one pandemic and
              one change of the collection.
            - Councils that were reorganised are left out.
            - Figures of the past are as they stand now, not as they were first published.
            - Judgements in the model were made by people who knew these years.

            ## In the code

            `Backtest`, `Known`, `AuthorityStatistics.knownAt` (what was known), `Rule` and `SimpleMethod` (the simple
            methods), `ModelMethod`, `Outcome`, `Scores`, `Advantage`; `SkillPage` writes this page.""";

    private SkillWords() {}
}
