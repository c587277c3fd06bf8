package precis.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that another thread loads while this one goes on: models and lists take most of the
 * time until a first article is read.
 */
public final class Ahead<T> {

    private final CompletableFuture<T> loaded;

    private Ahead(CompletableFuture<T> loaded) {
        this.loaded = loaded;
    }

    /** Begins to load. */
    public static <T> Ahead<T> load(Supplier<T> supplier) {
        return new Ahead<>(CompletableFuture.supplyAsync(supplier));
    }

    /** What was loaded, or the exception of the supplier, as if it were called here. */
    public T get() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
