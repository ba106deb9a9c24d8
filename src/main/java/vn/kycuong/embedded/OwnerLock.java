package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One JVM at a time owns a data directory. The operating system gives the lock back when that JVM dies. */
final class OwnerLock {

    /** A restarted application may meet the last moments of the one before it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FileChannel channel;

    private OwnerLock(FileChannel channel) {
        this.channel = channel;
    }

    static OwnerLock take(Path data) {
        try {
            FileChannel channel = FileChannel.open(
                    data.resolve("owner"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lockPatiently(channel) == null) {
                String owner = read(channel);
                channel.close();
                throw StartRefused.because("data-in-use", data, owner);
            }
            channel.truncate(0);
            channel.write(bytes(Long.toString(ProcessHandle.current().pid())), 0);
            return new OwnerLock(channel);
        } catch (IOException impossible) {
            throw StartRefused.because("data-not-writable", data, impossible);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock lockPatiently(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = tryLock(channel);
        while (lock == null && System.nanoTime() < end) {
            Pause.of(Duration.ofMillis(100));
            lock = tryLock(channel);
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownedByThisJvm) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        int length = channel.read(content, 0);
        return length < 1 ? "?" : new String(content.array(), 0, length, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
