/** Gives the models of the class path to the engine. */
package io.quayside.worker.deployment;
