package vn.kycuong.inbox;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/** Lets the carrying out of a command fail as often as a test says, after it did its work; otherwise nothing happens. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Stumble extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger left = new AtomicInteger();
    private volatile RuntimeException failure = new IllegalStateException();
    private volatile String only = "";

    Stumble() {
        setAdvice(this);
    }

    void stumbles(int times, RuntimeException with) {
        stumbles("", times, with);
    }

    /** @param command whose carrying out fails; empty for any */
    void stumbles(String command, int times, RuntimeException with) {
        failure = with;
        only = command;
        left.set(times);
    }

    int left() {
        return left.get();
    }

    @Override
    public boolean matches(Method called, Class<?> target) {
        return target.getName().endsWith("inbox.Dispatch") && called.getName().equals("perform");
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var result = call.proceed();
        if (concerns(call) && left.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
            throw failure;
        }
        return result;
    }

    private boolean concerns(MethodInvocation call) {
        return only.isEmpty()
                || call.getArguments()[0] instanceof Arrival arrival
                        && arrival.id().equals(only);
    }
}
