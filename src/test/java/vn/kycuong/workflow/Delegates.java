package vn.kycuong.workflow;

import java.beans.Introspector;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The delegates that Spring will find, without starting it. */
final class Delegates {

    private Delegates() {}

    static Set<String> names() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scanner.findCandidateComponents("vn.kycuong.workflow").stream()
                .map(bean -> ClassUtils.resolveClassName(
                        String.valueOf(bean.getBeanClassName()), Delegates.class.getClassLoader()))
                .filter(JavaDelegate.class::isAssignableFrom)
                .map(type -> Introspector.decapitalize(type.getSimpleName()))
                .collect(Collectors.toSet());
    }
}
