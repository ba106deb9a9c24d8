package vn.kycuong.workflow;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/**
 * What the properties cannot say: the engine tells time by the clock of the application, expressions reach delegates
 * only, nothing runs scripts, and models are inspected when they are deployed.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final Clock clock;
    private final DelegateBeans delegates;
    private final ModelGuard guard;
    private final OpenTaskBookkeeping bookkeeping;
    private final EngineMappings mappings;

    EngineSettings(
            Clock clock,
            DelegateBeans delegates,
            ModelGuard guard,
            OpenTaskBookkeeping bookkeeping,
            EngineMappings mappings) {
        this.clock = clock;
        this.delegates = delegates;
        this.guard = guard;
        this.bookkeeping = bookkeeping;
        this.mappings = mappings;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // The engine asks Joda-Time for the time; a timer is due when the database says so, not this machine.
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        engine.setBeans(delegates);
        engine.setCustomPreBPMNParseListeners(List.of(guard, bookkeeping));
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setAutoStoreScriptVariables(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptEngineNashornCompatibility(false);
        mappings.giveTo(engine);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        EngineMappings.connect(engine);
    }
}
