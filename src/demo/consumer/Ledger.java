package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * What was taken, one event a line, in the order of taking. The line is written to the disk before anything else happens,
 * and whatever the consumer knows is worked out from the lines: so processing and remembering cannot come apart, and a
 * start after a crash goes on where the last whole line ends. In a database: a table of events with the id as its key,
 * and what follows from an event, in one transaction.
 */
final class Ledger implements AutoCloseable {

    private static final int FIELDS = 9;

    private final FileChannel file;

    /**
     * Reads what was taken before, and cuts off a last line that a crash left unfinished.
     *
     * @param known gets every event of the file
     * @throws IllegalStateException when another consumer uses this file
     */
    Ledger(Path path, Consumer<Event> known) throws IOException {
        file = locked(path);
        try {
            read(known);
        } catch (IOException | RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    /** Returns when the line is on the disk. */
    void append(Event event) throws IOException {
        var text = String.join(
                "\t",
                String.valueOf(event.partition()),
                String.valueOf(event.offset()),
                event.caseId(),
                event.audience(),
                String.valueOf(event.sequence()),
                event.id(),
                event.type(),
                event.subject(),
                event.payload());
        var line = UTF_8.encode(checksum(text) + "\t" + text + "\n");
        writeAll(line);
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static FileChannel locked(Path path) throws IOException {
        var file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return file;
            }
        } catch (OverlappingFileLockException here) {
            file.close();
            throw here;
        }
        file.close();
        throw new IllegalStateException("Another consumer writes to " + path);
    }

    private void read(Consumer<Event> known) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
        var whole = 0L;
        for (var line : new String(bytes.array(), UTF_8).split("(?<=\n)")) {
            if (!line.endsWith("\n") || !intact(line)) {
                break;
            }
            known.accept(event(line.substring(0, line.length() - 1).split("\t", -1)));
            whole += line.getBytes(UTF_8).length;
        }
        file.truncate(whole);
        file.position(whole);
    }

    private void writeAll(ByteBuffer line) throws IOException {
        while (line.hasRemaining()) {
            file.write(line);
        }
    }

    private static boolean intact(String line) {
        var parts = line.substring(0, line.length() - 1).split("\t", 2);
        return parts.length == 2 && parts[0].equals(checksum(parts[1]));
    }

    private static Event event(String[] fields) {
        if (fields.length != FIELDS + 1) {
            throw new IllegalStateException("The ledger was written by another version");
        }
        return new Event(
                Integer.parseInt(fields[1]),
                Long.parseLong(fields[2]),
                fields[3],
                fields[4],
                Long.parseLong(fields[5]),
                fields[6],
                fields[7],
                fields[8],
                fields[9]);
    }

    private static String checksum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
