package vn.kycuong.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * What one person reads with one request, as it was at one moment: several questions see the same rows, so that a sum
 * agrees with the list beside it, and what one of them has read the next need not read again.
 */
@Component
public class Reading {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    private final PlatformTransactionManager transactions;
    private final Supplier<DataSource> connections;
    private final ActingOfficial acting;

    Reading(PlatformTransactionManager transactions, ObjectProvider<DataSource> connections, ActingOfficial acting) {
        this.transactions = transactions;
        this.connections = SingletonSupplier.of(connections::getObject);
        this.acting = acting;
    }

    /** @param connection that of the transaction in which all this was read; null once that has ended */
    private record Memory(String official, @Nullable Object connection, Map<Asked, Object> read) {}

    /** The same question may have another answer for another person, who may know of less, or of more. */
    private record Asked(String official, Record key) {}

    /**
     * What was read before in the same reading; else reads it. Reads every time where no reading goes on, and in a
     * transaction that is none. What has been read is still known while the page is drawn.
     *
     * @param key of a type of its own, with all that the answer depends on
     */
    public <T> T once(Record key, Supplier<T> read) {
        var memory = memory();
        if (memory == null) {
            return read.get();
        }
        var asked = new Asked(who(memory), key);
        @SuppressWarnings("unchecked") // The type of a key has one type of answer.
        var known = (T) memory.read().get(asked);
        if (known != null) {
            return known;
        }
        var answer = read.get();
        memory.read().put(asked, answer);
        return answer;
    }

    /** The same for many at once: only those that were not read before are read now. Who has no answer is left out. */
    public <K, T> Map<K, T> each(
            Collection<K> all, Function<K, ? extends Record> key, Function<Collection<K>, Map<K, T>> read) {
        var news = all.stream().filter(one -> !isKnown(key.apply(one))).collect(Collectors.toSet());
        var answers = news.isEmpty() ? Map.<K, T>of() : read.apply(news);
        var found = new HashMap<K, T>();
        for (var one : all) {
            once(key.apply(one), () -> Optional.ofNullable(answers.get(one)))
                    .ifPresent(answer -> found.put(one, answer));
        }
        return found;
    }

    /** Whether it is of any use to read beforehand what will be asked for one by one. */
    public boolean goesOn() {
        return memory() != null;
    }

    /** For a handler that writes its answer itself: all that it reads before is one reading, which ends before it writes. */
    public <T> T during(Actor by, Supplier<T> read) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return read.get();
        }
        var status = begin(by);
        try {
            return read.get();
        } finally {
            end(status);
            forget();
        }
    }

    /** @return what {@link #end} ends */
    TransactionStatus begin(Actor by) {
        var wanted = new DefaultTransactionDefinition();
        wanted.setReadOnly(true);
        wanted.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var status = transactions.getTransaction(wanted);
        try {
            acting.throughout(by);
            remember(new Memory(by.official(), connection(), new HashMap<>()));
            return status;
        } catch (RuntimeException broken) {
            // Whatever it was, the connection goes back.
            end(status);
            throw broken;
        }
    }

    /** Nothing was written, and a refusal on the way does not matter any more. */
    void end(TransactionStatus status) {
        var memory = memory();
        acting.nobody();
        try {
            transactions.rollback(status);
        } catch (TransactionException gone) {
            // A connection that broke has nothing to undo, and what broke it must not be hidden behind this.
            log.debug("The connection of a reading is gone: {}", gone.toString());
        }
        if (memory != null) {
            remember(new Memory(memory.official(), null, memory.read()));
        }
    }

    /** When the page has been drawn, or nobody will. */
    void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private void remember(Memory memory) {
        forget();
        TransactionSynchronizationManager.bindResource(this, memory);
    }

    private boolean isKnown(Record key) {
        var memory = memory();
        return memory != null && memory.read().containsKey(new Asked(who(memory), key));
    }

    private String who(Memory memory) {
        return memory.connection() == null ? memory.official() : acting.official();
    }

    /** Null where no reading goes on; another transaction in between remembers nothing. */
    private @Nullable Memory memory() {
        return TransactionSynchronizationManager.getResource(this) instanceof Memory memory
                        && Objects.equals(memory.connection(), connection())
                ? memory
                : null;
    }

    private @Nullable Object connection() {
        return TransactionSynchronizationManager.getResource(connections.get());
    }
}
