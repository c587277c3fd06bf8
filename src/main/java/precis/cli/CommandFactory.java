package precis.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the commands, handing each the console it writes to. */
final class CommandFactory implements CommandLine.IFactory {

    private final CommandLine.IFactory others = CommandLine.defaultFactory();
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> c : type.getDeclaredConstructors()) {
            if (c.getParameterCount() == 1 && c.getParameterTypes()[0] == Console.class) {
                return type.cast(c.newInstance(console));
            }
        }
        return others.create(type);
    }
}
