package vn.kycuong.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Jobs of the engine that have no try left. Read from its tables in one statement, for which its services would need
 * several per job.
 */
@Repository
class JdbcStuckSteps {

    /** @param model id of the deployed process */
    record Row(UUID id, Instant since, String model, String element, UUID caseId, Failure failure) {}

    private record Numbered(UUID caseId, String number) {}

    private static final String ROWS = """
            select job.id_ as id, coalesce(incident.incident_timestamp_, job.create_time_) as since,
                   job.process_def_id_ as model, coalesce(job.failed_act_id_, definition.act_id_) as element,
                   coalesce((select text_
                               from act_ru_variable
                              where proc_inst_id_ = instance.id_ and name_ = 'caseId'
                              limit 1), instance.business_key_) as case_id,
                   trace.bytes_ as trace
              from act_ru_job job
              join act_ru_execution instance on instance.id_ = job.process_instance_id_
              join act_ru_jobdef definition on definition.id_ = job.job_def_id_
              left join act_ru_incident incident on incident.configuration_ = job.id_
              left join act_ge_bytearray trace on trace.id_ = job.exception_stack_id_
             where job.retries_ <= 0
            """;

    private final JdbcClient database;

    JdbcStuckSteps(JdbcClient database) {
        this.database = database;
    }

    List<Row> page(int offset, int limit) {
        return database.sql(ROWS + " order by since, job.id_ limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    Optional<Row> find(UUID id) {
        return database.sql(ROWS + " and job.id_ = :id")
                .param("id", id.toString())
                .query((row, number) -> row(row))
                .optional();
    }

    long count() {
        return database.sql("select count(*) from act_ru_job where retries_ <= 0 and process_instance_id_ is not null")
                .query(Long.class)
                .single();
    }

    /** Public numbers of those of the cases whose rows the acting person may see; of disciplinary cases none. */
    Map<UUID, String> numbersOf(Collection<UUID> cases) {
        return database
                .sql("select case_id, number from inspection where case_id = any (:cases)")
                .param("cases", cases.toArray(UUID[]::new))
                .query(Numbered.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Numbered::caseId, Numbered::number));
    }

    private static Row row(ResultSet row) throws SQLException {
        var trace = Objects.requireNonNullElse(row.getBytes("trace"), new byte[0]);
        return new Row(
                UUID.fromString(row.getString("id")),
                row.getTimestamp("since").toInstant(),
                row.getString("model"),
                row.getString("element"),
                UUID.fromString(row.getString("case_id")),
                Failure.of(new String(trace, StandardCharsets.UTF_8)));
    }
}
