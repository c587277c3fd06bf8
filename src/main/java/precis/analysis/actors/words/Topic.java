package precis.analysis.actors.words;

/** What an article is about, as far as that tells how its names are to be read. */
public enum Topic {
    /** Towns and countries stand for teams, surnames for players. */
    SPORT,
    /** One word stands for a company rather than for someone. */
    BUSINESS,
    OTHER
}
