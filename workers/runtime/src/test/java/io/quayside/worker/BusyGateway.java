package io.quayside.worker;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.JobExceptionHandler;
import io.camunda.client.impl.CamundaObjectMapper;
import io.camunda.client.impl.NoopCredentialsProvider;
import io.camunda.client.spring.properties.CamundaClientProperties;
import io.camunda.zeebe.gateway.protocol.GatewayGrpc.GatewayImplBase;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.FailJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.FailJobResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ThrowErrorResponse;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Refuses BPMN errors as a busy gateway does, which a real one does only by chance. A failed job it always takes, as a real one. */
public final class BusyGateway extends GatewayImplBase implements AutoCloseable {

  public final AtomicInteger thrown = new AtomicInteger();
  public final Queue<FailJobRequest> failed = new ConcurrentLinkedQueue<>();
  private final int refusals;
  private final Server server;

  public BusyGateway(int refusals) throws IOException {
    this.refusals = refusals;
    server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).addService(this).build().start();
  }

  /** As the application has it. */
  public CamundaClient client() {
    var properties = new CamundaClientProperties();
    properties.setGrpcAddress(URI.create("http://localhost:" + server.getPort()));
    properties.setPreferRestOverGrpc(false);
    var workers = new WorkersConfiguration();
    return CamundaClient.newClient(workers.retryingClientConfiguration(properties, new CamundaObjectMapper(), List.of(), List.of(),
        workers.camundaClientExecutorService(), new NoopCredentialsProvider(), worker -> JobExceptionHandler.createDefault()));
  }

  @Override
  public void throwError(ThrowErrorRequest request, StreamObserver<ThrowErrorResponse> answer) {
    if (thrown.incrementAndGet() <= refusals) {
      answer.onError(Status.RESOURCE_EXHAUSTED.asRuntimeException());
    } else {
      answer.onNext(ThrowErrorResponse.getDefaultInstance());
      answer.onCompleted();
    }
  }

  @Override
  public void failJob(FailJobRequest request, StreamObserver<FailJobResponse> answer) {
    failed.add(request);
    answer.onNext(FailJobResponse.getDefaultInstance());
    answer.onCompleted();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
