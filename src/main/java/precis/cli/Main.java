package precis.cli;

/** The program's entry: the only place that ends the JVM. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Precis.run(args, Console.system()));
    }
}
