package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;

@RealTest
class EngineSettingsTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ManagementService management;

    @Autowired
    private DelegateBeans delegates;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CamundaBpmProperties jobs;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void doNotRunCodeFromOutside() {
        var settings = settings();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isEnableXxeProcessing()).isFalse();
        assertThat(settings.isAutoStoreScriptVariables()).isFalse();
        assertThat(settings.isEnableScriptEngineNashornCompatibility()).isFalse();
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(factory -> factory.getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "FeelScriptEngineFactory", "FeelUnaryTestsScriptEngineFactory", "JuelScriptEngineFactory");
    }

    @Test
    void keepTheSchemaAndTheHistoryAsDecided() {
        var settings = settings();
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(settings.getHistoryTimeToLive()).isEqualTo("P180D");
        assertThat(settings.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(settings.getQueryMaxResultsLimit()).isEqualTo(1000);
    }

    /** The executor itself is switched off in tests, so what it would be given is looked at. */
    @Test
    void giveJobsBackSoon() {
        assertThat(jobs.getJobExecution().getLockTimeInMillis()).isEqualTo(60_000);
        assertThat(jobs.getJobExecution().getMaxWait()).isEqualTo(5_000);
    }

    @Test
    void makeNoUser() {
        assertThat(identities.createUserQuery().count()).isZero();
        assertThat(identities.createGroupQuery().count()).isZero();
    }

    @Test
    void showExpressionsNothingButDelegates() {
        assertThat(settings().getBeans()).isSameAs(delegates);
        assertThat(delegates.names()).isEqualTo(Delegates.names());
        assertThat(delegates.get("remindResponseDelegate")).isInstanceOf(RemindResponseDelegate.class);
        assertThat(context.containsBean("permissions")).isTrue();
        assertThat(delegates.containsKey("permissions")).isFalse();
        assertThat(delegates.get("permissions")).isNull();
        assertThat(settings().getExpressionManager()).isInstanceOf(SpringExpressionManager.class);
    }

    @Test
    void tellTimeByTheClockOfTheApplication() {
        clock.advance(Duration.ofDays(400));
        var engineTime = ClockUtil.getCurrentTime().toInstant();
        assertThat(Duration.between(engineTime, clock.instant()).abs()).isLessThan(Duration.ofSeconds(5));
        assertThat(Duration.between(Instant.now(), engineTime)).isGreaterThan(Duration.ofDays(399));
    }

    @Test
    void deployEverythingAtOnce() {
        assertThat(management.getTableCount()).containsKey("ACT_RU_TASK");
        var deployments = engine.getRepositoryService().createDeploymentQuery().list();
        assertThat(deployments).hasSize(1);
        assertThat(UUID.fromString(deployments.get(0).getId())).isNotNull();
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
