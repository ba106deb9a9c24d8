package vn.kycuong.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All that stands between a browser and the application. Cut, it also cuts off what runs in the browser beside the page. */
final class Cable implements AutoCloseable {

    private final ServerSocket end;
    private final int application;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    Cable(int application) {
        this.application = application;
        try {
            end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        inBackground(this::takeCalls);
    }

    int port() {
        return end.getLocalPort();
    }

    void cut() {
        whole = false;
        open.forEach(Cable::hangUp);
    }

    void mend() {
        whole = true;
    }

    @Override
    public void close() {
        cut();
        try {
            end.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void takeCalls() {
        while (!end.isClosed()) {
            try {
                connect(end.accept());
            } catch (IOException hungUp) {
                open.removeIf(Socket::isClosed);
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        open.add(caller);
        if (!whole) {
            hangUp(caller);
            return;
        }
        var called = new Socket(InetAddress.getLoopbackAddress(), application);
        open.add(called);
        inBackground(() -> carry(caller, called));
        inBackground(() -> carry(called, caller));
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            open.remove(from);
        } finally {
            hangUp(from);
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
