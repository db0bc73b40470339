package io.quayside.worker.deployment;

/** The engine has the models of this version: from now on a message finds the process that it starts. */
public record ModelsDeployed() {
}
