package io.quayside.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.impl.CamundaObjectMapper;
import io.camunda.client.impl.NoopCredentialsProvider;
import io.camunda.client.spring.properties.CamundaClientProperties;
import io.camunda.zeebe.gateway.protocol.GatewayGrpc.GatewayImplBase;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorResponse;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that can be made to refuse, which a real one does only by chance. */
class BusyEngineTest {

  private final AtomicInteger refusals = new AtomicInteger();
  private Server gateway;

  @BeforeEach
  void start() throws Exception {
    gateway = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .addService(new Gateway()).build().start();
  }

  @AfterEach
  void stop() throws Exception {
    gateway.shutdownNow().awaitTermination();
  }

  @Test
  void isToldAgainOfTheBpmnErrorThatItRefused() {
    refusals.set(3);
    try (var client = client()) {
      client.newThrowErrorCommand(1).errorCode("REFUSED").send().join();
    }
    assertThat(refusals).hasValue(-1);
  }

  private CamundaClient client() {
    var properties = new CamundaClientProperties();
    properties.setGrpcAddress(URI.create("http://localhost:" + gateway.getPort()));
    properties.setPreferRestOverGrpc(false);
    var workers = new WorkersConfiguration();
    return CamundaClient.newClient(workers.retryingClientConfiguration(properties, new CamundaObjectMapper(), List.of(), List.of(),
        workers.camundaClientExecutorService(), new NoopCredentialsProvider(), context -> null));
  }

  private class Gateway extends GatewayImplBase {

    @Override
    public void throwError(ThrowErrorRequest request, StreamObserver<ThrowErrorResponse> answer) {
      if (refusals.getAndDecrement() > 0) {
        answer.onError(Status.RESOURCE_EXHAUSTED.asRuntimeException());
      } else {
        answer.onNext(ThrowErrorResponse.getDefaultInstance());
        answer.onCompleted();
      }
    }
  }
}
