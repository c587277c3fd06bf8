package precis.ingest.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the paragraphs of a document in Rich Text Format (1.9.1), as many programs write it. */
final class RtfReader extends RtfListenerAdaptor {

    /** Where text stands that belongs to the article; notes, heads, pictures and data do not. */
    private static final Set<Command> TEXT =
            Set.of(Command.rtf, Command.field, Command.fldrslt, Command.upr, Command.ud);

    private final Script script = new Script();
    private final RtfStyles styles = new RtfStyles();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group();
    private Role role = Role.TEXT;

    private RtfReader() {}

    /**
     * @param bytes of such a document
     * @return empty if its text never ends
     */
    static Optional<Script> read(byte[] bytes) {
        if (RtfBytes.isEndless(bytes)) {
            return Optional.empty();
        }
        RtfReader reader = new RtfReader();
        try {
            new StandardRtfParser()
                    .parse(
                            new RtfStreamSource(new ByteArrayInputStream(RtfBytes.closed(bytes))),
                            reader);
        } catch (IOException | RuntimeException e) {
            // The library throws whatever broken markup leads it to; what came before is there.
        }
        reader.endParagraph();
        return Optional.of(reader.script);
    }

    @Override
    public void processGroupStart() {
        groups.push(group);
        group = new Group(group);
    }

    @Override
    public void processGroupEnd() {
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    @Override
    public void processString(String words) {
        if (group.destination == Command.stylesheet) {
            styles.name(words);
        } else if (group.isShown()) {
            text.append(words);
        }
    }

    @Override
    public void processCommand(Command command, int value, boolean valued, boolean optional) {
        if (command.getCommandType() == CommandType.Destination) {
            enter(command);
        } else if (optional || command == Command.optionalcommand) {
            group.destination = command;
        } else if (group.destination == Command.stylesheet) {
            if (command == Command.s) {
                styles.number(value);
            }
        } else {
            format(command, value, valued);
        }
    }

    private void enter(Command destination) {
        if (destination == Command.listtext || destination == Command.pntext) {
            role = Role.LIST_ITEM;
        }
        boolean within = group.destination == null || TEXT.contains(group.destination);
        if (within) {
            group.destination = destination;
        }
    }

    private void format(Command command, int value, boolean valued) {
        boolean on = !valued || value != 0;
        switch (command) {
            case v, deleted -> group.hidden = on;
            case plain -> group.hidden = false;
            case pard -> role = Role.TEXT;
            case s -> role = styles.role(value);
            case par, sect, page -> shown(this::endParagraph);
            case line -> shown(() -> text.append(Script.BREAK));
            case tab -> shown(() -> text.append(' '));
            case cell, nestcell -> shown(this::endCell);
            case row, nestrow -> shown(this::endRow);
            default -> {}
        }
    }

    private void shown(Runnable change) {
        if (group.isShown()) {
            change.run();
        }
    }

    private void endParagraph() {
        script.add(role, text.toString());
        text.setLength(0);
    }

    private void endCell() {
        cells.add(text.toString());
        text.setLength(0);
    }

    /** A row of one cell frames the text; more make a table. */
    private void endRow() {
        if (cells.size() == 1) {
            script.add(role, cells.get(0));
        }
        cells.clear();
    }

    /** What holds until the end of a pair of braces. */
    private static final class Group {

        private Command destination;
        private boolean hidden;

        Group() {}

        Group(Group outer) {
            destination = outer.destination;
            hidden = outer.hidden;
        }

        boolean isShown() {
            return !hidden && destination != null && TEXT.contains(destination);
        }
    }
}
