import { Button } from "@fluentui/react-components";

/** Opens the pane again; `children` is its name. */
export function ReloadButton({ children }: { children: string }) {
  return (
    <Button
      appearance="primary"
      onClick={() => {
        location.reload();
      }}
    >
      {children}
    </Button>
  );
}
