package vn.kycuong.notification;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which stage is put into the inbox of which audience: {@code notifications.csv}. */
@Component
class NotificationMatrix {

    private final Set<String> told = new HashSet<>();

    NotificationMatrix() {
        var schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        try (var lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(schema)
                .<Map<String, String>>readValues(new ClassPathResource("notifications.csv").getInputStream())) {
            while (lines.hasNext()) {
                var line = lines.next();
                for (var audience : line.getOrDefault("audiences", "").split(" ", -1)) {
                    told.add(line.get("stage") + '/' + audience);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The notification matrix cannot be read", unreadable);
        }
    }

    boolean tells(String stage, String audience) {
        return told.contains(stage + '/' + audience);
    }
}
