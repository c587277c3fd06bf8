package precis.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the open network from those of this machine and of private networks. */
final class Openness {

    private Openness() {}

    static boolean isOpen(InetAddress address) {
        boolean special =
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        byte[] b = address.getAddress();
        return !special && (address instanceof Inet6Address ? isOpen6(b) : isOpen4(b));
    }

    /** Less "this network", shared space of carriers, benchmarks, and what is reserved. */
    private static boolean isOpen4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && b[2] == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Global unicast alone, less the ranges that carry an older address inside. */
    private static boolean isOpen6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        boolean global = (first & 0xE000) == 0x2000;
        boolean tunnel = first == 0x2002 || first == 0x2001 && b[2] == 0 && b[3] == 0;
        return global && !tunnel;
    }
}
