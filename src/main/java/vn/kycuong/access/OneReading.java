package vn.kycuong.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Makes one {@link Reading} of every request that only reads. It ends before anything is written to the reader, so that a
 * slow one keeps no connection to the database; what writes while it reads is left alone, and so is whoever comes with a
 * transaction already.
 */
@Component
class OneReading implements AsyncHandlerInterceptor, HandlerExceptionResolver, WebMvcConfigurer, Ordered {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

    private static final String ATTRIBUTE = OneReading.class.getName();

    private final Reading reading;
    private final CurrentActor actors;

    OneReading(Reading reading, CurrentActor actors) {
        this.reading = reading;
        this.actors = actors;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(ORDER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && isReading(request.getMethod())
                && handler instanceof HandlerMethod method
                && answersSomebody(method)
                && !TransactionSynchronizationManager.isActualTransactionActive()) {
            request.setAttribute(ATTRIBUTE, reading.begin(actors.of(request)));
        }
        return true;
    }

    /** A page is drawn from what has been read. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        end(request);
    }

    /** Leaves the answer to the others; after an error of the database nothing more can be read in its transaction. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception refused) {
        end(request);
        return null;
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        end(request);
        reading.forget();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception refused) {
        end(request);
        reading.forget();
    }

    void end(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof TransactionStatus open) {
            request.removeAttribute(ATTRIBUTE);
            reading.end(open);
        }
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean answersSomebody(HandlerMethod method) {
        return !method.isVoid()
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType().equals(Actor.class));
    }
}
