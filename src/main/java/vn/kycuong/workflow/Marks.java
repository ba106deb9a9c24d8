package vn.kycuong.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Which elements of a model have been passed, and at which ones the process stands. */
record Marks(Set<String> done, Set<String> current) {

    static Marks of(List<HistoricActivityInstance> activities) {
        var done = new LinkedHashSet<String>();
        var current = new LinkedHashSet<String>();
        for (var activity : activities) {
            if (activity.getEndTime() == null) {
                current.add(activity.getActivityId());
            } else if (!activity.isCanceled()) {
                done.add(activity.getActivityId());
            }
        }
        done.removeAll(current);
        return new Marks(done, current);
    }
}
