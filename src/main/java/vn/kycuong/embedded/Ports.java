package vn.kycuong.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;

/**
 * Ports on the loopback address: a configured one, else the one used before, else a free one. Free ones are taken below
 * the ranges that operating systems give to outgoing connections; there, a client that retries a port where nobody
 * listens can connect to itself and so occupy it.
 */
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

    private final StoredValues stored;
    private final Set<Integer> given = new HashSet<>();

    Ports(Path file) {
        this.stored = new StoredValues(file);
    }

    IntSupplier choice(String name, int configured) {
        return configured > 0 ? () -> configured : () -> usedBeforeOrFree(name);
    }

    private synchronized int usedBeforeOrFree(String name) {
        int port = stored.value(name).map(Integer::valueOf).filter(Ports::free).orElseGet(this::another);
        stored.store(name, Integer.toString(port));
        given.add(port);
        return port;
    }

    private int another() {
        return RandomGenerator.getDefault()
                .ints(LOWEST, HIGHEST)
                .filter(port -> !given.contains(port) && free(port))
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException occupied) {
            return false;
        }
    }
}
