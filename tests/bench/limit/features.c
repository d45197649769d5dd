/* Ends with 0 where the processor can run the tuned program. */
int main(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 0 : 1;
#else
  return 1;
#endif
}
