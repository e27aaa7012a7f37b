package org.kith.lti;

/**
 * Which deployments of a platform we serve. Canvas makes a new deployment id for every account or course the tool is installed in
 * (LTI Core 1.3, 3.1.3); whether a new one is welcome may depend on who brings it.
 */
@FunctionalInterface
public interface Deployments {

    /** Asked last of all checks, so an answer may be remembered: everything else about the launch is already believed. */
    boolean admits(String deploymentId, LtiRoles roles);
}
