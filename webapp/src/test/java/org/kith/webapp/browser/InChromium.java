package org.kith.webapp.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Gives a test its {@link Lms}, with a browser that knows nothing yet. Without Chromium the journeys are skipped, and say so. A journey
 * that fails says what its browsers showed.
 */
final class InChromium
        implements ExecutionCondition, ParameterResolver, TestExecutionExceptionHandler, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(InChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.found().isPresent() || "required".equals(System.getenv("BROWSER_TESTS"))) {
            return ConditionEvaluationResult.enabled("There is a Chromium, or it is required");
        }
        return ConditionEvaluationResult.disabled(
                "No Chromium: the browser journeys did not run. Install chromium, or name one in CHROMIUM.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lms.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Chromium.class, none -> new Chromium(Chromium.found().orElseThrow()), Chromium.class);
        Lms lms = new Lms(chromium.browser());
        context.getStore(OURS).put(Lms.class, lms);
        return lms;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Lms lms = context.getStore(OURS).get(Lms.class, Lms.class);
        if (lms == null || failure instanceof TestAbortedException) {
            throw failure;
        }
        throw new AssertionError(failure.getMessage() + "\nOn the screens:\n" + lms.screens(), failure);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Lms lms = context.getStore(OURS).remove(Lms.class, Lms.class);
        if (lms != null) {
            lms.close();
        }
    }
}
