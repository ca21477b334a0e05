import { type DragEvent, useState } from 'react';

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** Extensions, as an input takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field onto which files are dropped, or which opens the choice of files. */
export function FileDrop({ label, hint, accept, multiple = false, onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <label
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again, once it was changed.
          target.value = '';
        }}
      />
      <strong>{label}</strong>
      <span className="faint">{hint}</span>
    </label>
  );
}
