package vn.kycuong.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers one command in its own way, and everything else kindly. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param answer to the command that begins like this; empty to hang up */
    ScriptedMailServer(String command, String answer) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        var thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often it was given the command. */
    int asked() {
        return asked.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                speak(visitor);
            } catch (IOException gone) {
                // The next one may come.
            }
        }
    }

    private void speak(Socket visitor) throws IOException {
        say(visitor, "220 ready");
        var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        var inLetter = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inLetter && !line.equals(".")) {
                continue;
            }
            inLetter = false;
            if (line.startsWith(command)) {
                asked.incrementAndGet();
                if (answer.isEmpty()) {
                    return;
                }
                say(visitor, answer);
            } else if (line.equals("DATA")) {
                say(visitor, "354 go on");
                inLetter = true;
            } else {
                say(visitor, "250 fine");
            }
        }
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
