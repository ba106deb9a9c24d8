package vn.kycuong.accountability;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told of the accountability of heads, with payloads and recipients. */
@Component
class JdbcTold {

    record Event(String audience, String type, String payload, List<String> recipients) {}

    private final JdbcClient database;

    JdbcTold(JdbcClient database) {
        this.database = database;
    }

    List<Event> ofCase(UUID caseId) {
        return database.sql("""
                        select audience, type, payload, recipients
                          from announcement
                         where case_id = :case and type like 'accountability.%'
                         order by position
                        """)
                .param("case", caseId)
                .query((row, number) -> new Event(
                        row.getString("audience"),
                        row.getString("type"),
                        row.getString("payload"),
                        Arrays.asList((String[]) row.getArray("recipients").getArray())))
                .list();
    }
}
