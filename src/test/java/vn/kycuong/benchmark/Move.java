package vn.kycuong.benchmark;

import java.util.Map;

/**
 * What the process engine is told.
 *
 * @param start whether a process begins; else a task is completed
 * @param target id of the process or of the task
 * @param subject 0 is the case, from 1 on its findings
 */
record Move(boolean start, String target, int subject, Map<String, Object> variables) {

    static Move start(String process, int subject) {
        return new Move(true, process, subject, Map.of());
    }

    static Move done(String task, int subject) {
        return done(task, subject, Map.of());
    }

    static Move done(String task, int subject, Map<String, Object> variables) {
        return new Move(false, "userTask_" + task, subject, variables);
    }
}
