package vn.kycuong.doors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The statements that this thread sends to the database, as those tell in their logs who send them. */
final class SentStatements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final List<String> TELLERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence.entity");
    private static final List<String> MARKS = List.of(
            "Executing prepared SQL statement [",
            "Executing SQL query [",
            "Executing SQL statement [",
            "Executing SQL batch update [",
            "==>  Preparing: ");

    private final Thread thread = Thread.currentThread();
    private final List<String> texts = new ArrayList<>();
    private final List<Logger> loggers =
            TELLERS.stream().map(name -> (Logger) LoggerFactory.getLogger(name)).toList();

    SentStatements() {
        start();
        for (var logger : loggers) {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(this);
        }
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    void forget() {
        texts.clear();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (Thread.currentThread() == thread) {
            var message = event.getFormattedMessage();
            Stream.of(message)
                    .filter(text -> MARKS.stream().anyMatch(text::startsWith))
                    .forEach(texts::add);
        }
    }

    @Override
    public void close() {
        for (var logger : loggers) {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(null);
        }
        stop();
    }
}
