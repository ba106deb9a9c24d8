package vn.kycuong.notification;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which stage is put into the inbox of which audience, which of them are also sent by e-mail, and of which nobody can
 * rid himself because the law binds to them: {@code notifications.csv}.
 */
@Component
class NotificationMatrix {

    private final Set<String> told = new HashSet<>();
    private final Set<String> mailed = new HashSet<>();
    private final Set<String> binding = new HashSet<>();

    NotificationMatrix() {
        var schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        try (var lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(schema)
                .<Map<String, String>>readValues(new ClassPathResource("notifications.csv").getInputStream())) {
            while (lines.hasNext()) {
                var line = lines.next();
                add(told, line, "audiences");
                add(mailed, line, "mail");
                add(binding, line, "binding");
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The notification matrix cannot be read", unreadable);
        }
    }

    boolean tells(String stage, String audience) {
        return told.contains(stage + '/' + audience);
    }

    boolean mails(String stage, String audience) {
        return mailed.contains(stage + '/' + audience);
    }

    boolean binds(String stage, String audience) {
        return binding.contains(stage + '/' + audience);
    }

    /** A line that ends early names nobody in the columns that it lacks. */
    private static void add(Set<String> stages, Map<String, String> line, String column) {
        for (var audience : line.getOrDefault(column, "").split(" ", -1)) {
            if (!audience.isEmpty()) {
                stages.add(line.get("stage") + '/' + audience);
            }
        }
    }
}
