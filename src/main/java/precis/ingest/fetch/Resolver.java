package precis.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/** Finds the addresses of a host. */
interface Resolver {

    List<InetAddress> resolve(String host) throws IOException;
}
