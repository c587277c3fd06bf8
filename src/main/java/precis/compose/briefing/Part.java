package precis.compose.briefing;

import precis.compose.markup.Blocks;

/** A part of the page, which prints nothing where it has nothing to say. */
@FunctionalInterface
interface Part {

    void print(Subject subject, Blocks out);
}
