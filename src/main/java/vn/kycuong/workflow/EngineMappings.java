package vn.kycuong.workflow;

import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the engine's SQL mappings, which takes it a quarter of the start of the application, while the database is
 * started and the application context is put together.
 */
final class EngineMappings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final CompletableFuture<SqlSessionFactory> read = new CompletableFuture<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var reader = new Thread(() -> read.completeAsync(() -> new Reader().read(), Runnable::run), "engine-mappings");
        reader.setContextClassLoader(EngineMappings.class.getClassLoader());
        reader.setDaemon(true);
        reader.start();
        context.getBeanFactory().registerSingleton("engineMappings", this);
    }

    /** Before the engine would read them itself. */
    void giveTo(ProcessEngineConfigurationImpl engine) {
        engine.setSqlSessionFactory(read.join());
    }

    /** Once the engine knows its database. */
    static void connect(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory()
                .getConfiguration()
                .setEnvironment(new Environment("default", engine.getTransactionFactory(), engine.getDataSource()));
    }

    /** An engine that never gets further than its mappings. */
    private static final class Reader extends StandaloneProcessEngineConfiguration {

        SqlSessionFactory read() {
            setDatabaseType(DbSqlSessionFactory.POSTGRES);
            setDataSource(new NoDatabaseYet());
            initTransactionFactory();
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
