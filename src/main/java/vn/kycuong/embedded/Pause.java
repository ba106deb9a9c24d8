package vn.kycuong.embedded;

import java.time.Duration;

/** Waiting between two looks at something outside this JVM that cannot call back. */
final class Pause {

    private Pause() {}

    static void of(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait was interrupted.", interruption);
        }
    }
}
