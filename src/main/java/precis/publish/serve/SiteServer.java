package precis.publish.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site on this machine alone, rebuilds it when a source changes, reloads the browsers. */
public final class SiteServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final Browsers browsers = new Browsers();
    private final Watcher watcher;

    /**
     * @param site the folder to serve
     * @param sources the folders and files whose changes matter
     * @param port where to listen; 0 takes a free one
     */
    public SiteServer(Path site, List<Path> sources, int port) throws IOException {
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        this.threads = Executors.newCachedThreadPool(SiteServer::daemon);
        this.watcher = new Watcher(sources);
        server.setExecutor(threads);
        server.createContext("/", new Pages(site, browsers));
        server.createContext(Browsers.PATH, browsers);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "precis-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the site is shown, known before the first build. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Builds, serves, and builds again at each change, until it is closed or interrupted. */
    public void run(Build build) throws IOException {
        browsers.show(build.run());
        server.start();
        while (watcher.await()) {
            browsers.show(build.run());
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        browsers.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
