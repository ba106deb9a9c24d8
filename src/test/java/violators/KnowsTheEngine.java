package violators;

import org.camunda.bpm.engine.RuntimeService;

class KnowsTheEngine {

    RuntimeService engine;
}
