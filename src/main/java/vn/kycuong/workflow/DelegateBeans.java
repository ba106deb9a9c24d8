package vn.kycuong.workflow;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The only beans that an expression in a model can name. Without it every bean of the application would be within reach
 * of whoever changes a model. Looked up late, since the delegates need the hearts and the hearts need the engine.
 */
@Component
class DelegateBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    DelegateBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return names().contains(String.valueOf(name));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean(String.valueOf(name)) : null;
    }

    Set<String> names() {
        return Set.of(beans.getBeanNamesForType(JavaDelegate.class, false, false));
    }
}
