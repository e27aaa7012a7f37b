package org.kith.standin.tools;

/** A registered tool where it was put. */
public record Installation(RegisteredTool tool, Deployment deployment) {

    public int number() {
        return deployment.number();
    }
}
