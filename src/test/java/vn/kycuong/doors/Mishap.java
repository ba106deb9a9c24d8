package vn.kycuong.doors;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/** Strikes once, at the place a test names; otherwise nothing happens. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Mishap extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    private static final long serialVersionUID = 1L;

    /** Where an act can be struck: each time after that method did its work. */
    enum Place {
        AFTER_THE_DOMAIN_WRITE("JdbcInspections.update"),
        AFTER_THE_JOURNAL_WRITE("Journal.append"),
        IN_THE_ENGINE("JdbcOpenTasks.remove"),
        AFTER_THE_ENGINE("CamundaInspectionProcess.completed");

        private final String method;

        Place(String method) {
            this.method = method;
        }

        boolean is(Method called, Class<?> target) {
            return target.getName().startsWith("vn.kycuong.")
                    && method.equals(target.getSimpleName() + '.' + called.getName());
        }
    }

    private volatile @Nullable Place place;
    private volatile RuntimeException failure = new IllegalStateException();

    Mishap() {
        setAdvice(this);
    }

    void strike(Place where, RuntimeException with) {
        failure = with;
        place = where;
    }

    /** Whether it has struck. */
    boolean isOver() {
        return place == null;
    }

    @Override
    public boolean matches(Method called, Class<?> target) {
        for (var each : Place.values()) {
            if (each.is(called, target)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var result = call.proceed();
        var target = call.getThis();
        var here = place;
        if (here != null && target != null && here.is(call.getMethod(), target.getClass())) {
            place = null;
            throw failure;
        }
        return result;
    }
}
