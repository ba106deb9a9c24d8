package vn.kycuong.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Camunda with the same models on the same PostgreSQL, and nothing around it: its own tables in a schema of their own,
 * with the settings of the application, and delegates that only say that nothing is over yet.
 */
final class BareEngine implements AutoCloseable {

    private static final String SCHEMA = "bare";

    private final HikariDataSource connections = new HikariDataSource();
    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    BareEngine(Application application) throws Exception {
        var owner = application.owner();
        owner.sql("drop schema if exists " + SCHEMA + " cascade").update();
        owner.sql("create schema " + SCHEMA).update();
        var user = application.setting("spring.datasource.username");
        owner.sql("grant all on schema " + SCHEMA + " to " + user).update();
        connections.setJdbcUrl(application.setting("spring.datasource.url"));
        connections.addDataSourceProperty("currentSchema", SCHEMA + ",public");
        connections.setUsername(user);
        connections.setPassword(application.setting("spring.datasource.password"));
        connections.setConnectionInitSql("set kycuong.actor = 'system'");
        connections.setMaximumPoolSize(20);
        var transactions = new DataSourceTransactionManager(connections);
        database = new JdbcTemplate(connections);
        transaction = new TransactionTemplate(transactions);
        engine = engine(transactions);
    }

    /** Changes rows and moves the process in one transaction. */
    void act(List<DomainRows.Change> changes, List<Move> moves, Function<Integer, String> subjects) {
        transaction.executeWithoutResult(status -> {
            changes.forEach(this::write);
            moves.forEach(move -> move(move, subjects));
        });
    }

    private void write(DomainRows.Change change) {
        database.update(change.sql(), statement -> {
            for (var place = 0; place < change.values().size(); place++) {
                statement.setObject(place + 1, change.values().get(place), Types.OTHER);
            }
        });
    }

    private void move(Move move, Function<Integer, String> subjects) {
        var subject = subjects.apply(move.subject());
        if (move.start()) {
            Map<String, Object> variables = move.subject() == 0 ? Map.of() : Map.of("caseId", subjects.apply(0));
            engine.getRuntimeService().startProcessInstanceByKey(move.target(), subject, variables);
            return;
        }
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(subject)
                .taskDefinitionKey(move.target())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException(move.target() + " is not open");
        }
        engine.getTaskService().complete(task.getId(), move.variables());
    }

    private ProcessEngine engine(DataSourceTransactionManager transactions) throws Exception {
        var configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName(SCHEMA);
        configuration.setDataSource(connections);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchema(SCHEMA);
        configuration.setDatabaseTablePrefix(SCHEMA + ".");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryTimeToLive("P180D");
        configuration.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setBeans(delegates());
        configuration.setJobExecutor(jobs());
        configuration.setJobExecutorActivate(true);
        configuration.setDeploymentResources(models());
        configuration.setDeploymentName(SCHEMA);
        return configuration.buildProcessEngine();
    }

    private static JobExecutor jobs() {
        var jobs = new DefaultJobExecutor();
        jobs.setLockTimeInMillis(60_000);
        jobs.setMaxWait(5000);
        jobs.setWaitTimeInMillis(1000);
        jobs.setBackoffTimeInMillis(25);
        jobs.setMaxBackoff(100);
        return jobs;
    }

    private static Resource[] models() throws java.io.IOException {
        var files = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                        Stream.of(files.getResources("classpath:bpmn/*.bpmn")),
                        Stream.of(files.getResources("classpath:bpmn/*.dmn")))
                .toArray(Resource[]::new);
    }

    private static Map<Object, Object> delegates() {
        var delegates = new HashMap<Object, Object>();
        delegates.put("checkAnnouncementTermDelegate", watch("announcementTermOver", "announcementWakeAt"));
        delegates.put("remindResponseDelegate", watch("responseTermOver", "responseWakeAt"));
        delegates.put("remindRectificationDelegate", watch("rectificationRemindersOver", "rectificationWakeAt"));
        return delegates;
    }

    private static JavaDelegate watch(String over, String wakeAt) {
        return execution -> {
            execution.setVariable(over, false);
            execution.setVariable(wakeAt, Date.from(Instant.now().plus(Duration.ofDays(3))));
        };
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
