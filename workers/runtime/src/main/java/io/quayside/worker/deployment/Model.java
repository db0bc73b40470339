package io.quayside.worker.deployment;

/** A BPMN, DMN or form file, named as in the class path, for example {@code purchasing/purchase-order.bpmn}. */
record Model(String name, byte[] content) {}
