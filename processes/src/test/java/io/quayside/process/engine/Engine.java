package io.quayside.process.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.DeploymentEvent;
import io.quayside.process.ModelFile;
import java.net.URI;
import java.time.Duration;

/** An engine that has the models of this module. */
public interface Engine {

    CamundaClient client();

    /** Deploys everything at once, as the application does. */
    default DeploymentEvent deployModels() {
        var models = ModelFile.all();
        var command = client().newDeployResourceCommand().addResourceBytes(models.getFirst().content(), models.getFirst().name());
        for (var model : models.subList(1, models.size())) {
            command = command.addResourceBytes(model.content(), model.name());
        }
        return command.send().join();
    }

    /** The broker that the product ships with. */
    static Engine real() {
        return RealEngine.SHARED;
    }

    /** An engine of a newer line, inside this JVM; it knows no user task commands. */
    static Engine newer() {
        return NewerEngine.SHARED;
    }

    static Engine connected(String grpc, String rest) {
        var client = CamundaClient.newClientBuilder().grpcAddress(URI.create(grpc)).restAddress(URI.create(rest))
                .preferRestOverGrpc(false).useDefaultRetryPolicy(true).defaultRequestTimeout(Duration.ofMinutes(1)).build();
        Engine engine = () -> client;
        engine.deployModels();
        return engine;
    }
}
