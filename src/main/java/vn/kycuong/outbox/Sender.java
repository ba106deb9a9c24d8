package vn.kycuong.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends records to the broker in the given order. */
interface Sender extends AutoCloseable {

    /**
     * What became of a batch.
     *
     * @param acknowledged ids of what the broker has, in the order of sending
     * @param failed the first record that it has not; null when it has all of them
     */
    record Outcome(List<UUID> acknowledged, @Nullable Failure failed) {}

    /** @param poison the record itself is at fault and would fail again */
    record Failure(UUID eventId, boolean poison, Exception reason) {}

    /** Connects and makes the topics, unless that is done. */
    void prepare();

    /**
     * Begins to send, and does not wait for the broker. Nothing of a case is sent after a record of the same case has failed.
     * What was sent before must have its outcome.
     */
    Sending send(List<Outgoing> records);

    /** A batch on its way. */
    @FunctionalInterface
    interface Sending {

        /** Waits for the broker, at the longest until the producer gives up or was closed. */
        Outcome outcome();
    }

    @Override
    void close();
}
