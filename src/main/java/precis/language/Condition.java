package precis.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a pattern asks of one token. */
sealed interface Condition {

    boolean holds(Token token);

    /** The normalised form. */
    record Form(String norm) implements Condition {
        @Override
        public boolean holds(Token token) {
            return token.norm().equals(norm);
        }
    }

    /** The part of speech. */
    record Tagged(Upos pos) implements Condition {
        @Override
        public boolean holds(Token token) {
            return token.pos() == pos;
        }
    }

    /** One and the same reading has all of these lemmas (at most one) and features. */
    record Read(Set<String> lemmas, Set<String> features) implements Condition {
        @Override
        public boolean holds(Token token) {
            for (Morph m : token.morphs()) {
                if (m.features().containsAll(features)
                        && (lemmas.isEmpty() || lemmas.contains(m.lemma()) && lemmas.size() == 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** An entry of one word in a list. */
    record InList(WordList list) implements Condition {
        @Override
        public boolean holds(Token token) {
            return list.contains(token);
        }
    }

    /** The first word of an entry of a list. */
    record Begins(WordList list) implements Condition {
        @Override
        public boolean holds(Token token) {
            return list.begins(token);
        }
    }

    /** The normalised form as a whole. */
    record Fits(Pattern expression) implements Condition {
        @Override
        public boolean holds(Token token) {
            return expression.matcher(token.norm()).matches();
        }
    }

    /**
     * A condition whose answers are remembered by form.
     *
     * @param question whether it holds
     */
    record Remembered(Question question) implements Condition {
        @Override
        public boolean holds(Token token) {
            return question.holds(token);
        }
    }

    /** How the word is written. */
    enum Shape implements Condition {
        CAP {
            @Override
            public boolean holds(Token token) {
                return token.isCapitalised();
            }
        },
        UPPER {
            @Override
            public boolean holds(Token token) {
                return token.isUpperCase();
            }
        },
        WORD {
            @Override
            public boolean holds(Token token) {
                return token.isWord();
            }
        },
        DIGIT {
            @Override
            public boolean holds(Token token) {
                return Character.isDigit(token.text().codePointAt(0));
            }
        },
        ANY {
            @Override
            public boolean holds(Token token) {
                return true;
            }
        }
    }

    /** All of them. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Token token) {
            for (Condition part : parts) {
                if (!part.holds(token)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of them. */
    record Any(List<Condition> parts) implements Condition {

        /** What no token meets. */
        static final Any NONE = new Any(List.of());

        /** One of {@code parts}, nested choices made flat. */
        static Condition of(List<Condition> parts) {
            Set<Condition> flat = new LinkedHashSet<>();
            for (Condition part : parts) {
                if (part instanceof Any any) {
                    flat.addAll(any.parts());
                } else {
                    flat.add(part);
                }
            }
            return flat.size() == 1 ? flat.iterator().next() : new Any(List.copyOf(flat));
        }

        @Override
        public boolean holds(Token token) {
            for (Condition part : parts) {
                if (part.holds(token)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Not that. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Token token) {
            return !part.holds(token);
        }
    }
}
