package precis.analysis.speech.discourse;

import precis.analysis.speech.phrases.Phrase;
import precis.analysis.speech.roles.Voice;

/**
 * Words of a sentence that name someone who may speak.
 *
 * @param voice who
 * @param phrase where
 * @param named whether by a name rather than by a common noun
 */
public record Place(Voice voice, Phrase phrase, boolean named) {}
