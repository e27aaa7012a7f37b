package org.kith.platforms;

/** Whether people get in through a deployment. */
enum DeploymentState {
    ADMITTED,
    /** Somebody tried to come in through it; an administrator has not said yet. */
    WAITING,
    REFUSED
}
