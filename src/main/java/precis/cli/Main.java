package precis.cli;

/** The program's entry: the only place that ends the JVM. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // Cards are painted without a screen, and no window system should hear of it.
        System.setProperty("java.awt.headless", "true");
        System.exit(Precis.run(args, Console.system()));
    }
}
