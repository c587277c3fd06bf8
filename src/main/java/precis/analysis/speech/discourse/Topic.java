package precis.analysis.speech.discourse;

import precis.analysis.speech.words.Agreement;

/** What of one sort a sentence was about last, for a pronoun right behind it to mean that. */
public final class Topic {

    private Agreement agreement = Agreement.UNKNOWN;
    private int sentence;

    /** Remembers that a sentence was about something of that gender and number. */
    public void is(Agreement agreement, int sentence) {
        this.agreement = agreement;
        this.sentence = sentence;
    }

    /** The same of one thing, where things have no gender. */
    public void isOne(int sentence) {
        is(new Agreement(true, false, false), sentence);
    }

    /** Whether the pronoun of a sentence may mean what the one before was about. */
    public boolean was(int sentence, Agreement pronoun) {
        return sentence - this.sentence == 1 && agreement.isSure() && agreement.fits(pronoun);
    }

    void forget() {
        agreement = Agreement.UNKNOWN;
    }
}
